import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { pictureAddress } from '../../shared/pictures.ts';
import type { Listed } from '../../shared/show/catalog.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import './product-form.ts';

/** The products of the show, each with its picture, to be changed or added. */
@customElement('product-list')
export class ProductList extends PanelElement {
  static override styles = [
    look,
    css`
      li {
        display: grid;
        grid-template-columns: 56px minmax(0, 1fr) auto;
        gap: 12px;
        align-items: center;
        padding: 10px 0;
        border-top: 1px solid var(--line);
      }
      li small {
        display: block;
      }
      img,
      .none {
        width: 56px;
        height: 56px;
        border-radius: 8px;
        background: #2b303b;
        object-fit: contain;
      }
    `,
  ];

  /** What the form is open for: a product, a new one, or nothing. */
  @state() accessor form: 'closed' | 'new' | Listed = 'closed';

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    const { products } = show.catalog;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('products')}</h2>
      ${
        this.form === 'closed'
          ? html`<ul>
                ${products.map((product) => this.#product(product))}
              </ul>
              <button type="button" @click=${() => (this.form = 'new')}>+ ${this.say('productNew')}</button>`
          : html`<product-form
              .view=${this.view}
              .actions=${this.actions}
              .product=${this.form === 'new' ? null : this.form}
              @close=${() => (this.form = 'closed')}
            ></product-form>`
      }
    </section>`;
  }

  #product(product: Listed) {
    const { title, price, points = [], picture } = product;
    return html`<li>
      ${picture ? html`<img src=${pictureAddress(this.view.room, picture)} alt="" />` : html`<span class="none"></span>`}
      <span>
        <b>${title}</b>
        <small>${this.money(price)}${points.length > 0 ? ` · ${points.join(' · ')}` : ''}</small>
      </span>
      <button type="button" aria-label="${this.say('productEdit')} · ${title}" @click=${() => (this.form = product)}>
        ${this.say('productEdit')}
      </button>
    </li>`;
  }
}
